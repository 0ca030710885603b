package usage

import (
	"reflect"
	"testing"

	"github.com/piivet/piivet/internal/flow"
)

// into is a flow of a field into a store.
func into(kind flow.Kind, entity string) *flow.Flow {
	return &flow.Flow{
		Source: flow.Source{Name: "User.Email", Full: "shop.User.Email", Categories: []string{"contact.email"}},
		Sink:   flow.Sink{Kind: kind, Func: "store", Entity: entity},
		Func:   "shop.Save",
	}
}

func erases(kind flow.Kind, entity string) *Package {
	return &Package{Ops: []Op{{Verb: Erase, Kind: kind, Entity: entity, Func: "shop.Drop"}}}
}

func TestErasable(t *testing.T) {
	for _, tt := range []struct {
		stored *flow.Flow
		pkg    *Package
		want   string
	}{
		{into(flow.StoreSQL, "users"), erases(flow.StoreSQL, "users"), "erased"},
		{into(flow.StoreSQL, "users"), erases(flow.StoreDocument, "users"), ""},
		{into(flow.StoreSQL, "users"), erases(flow.StoreSQL, "letters"), ""},
		{into(flow.StoreSQL, "users"), erases(flow.StoreSQL, ""), ""},
		{into(flow.StoreSQL, ""), erases(flow.StoreSQL, "users"), ""},
		{into(flow.StoreSQL, ""), erases(flow.StoreSQL, ""), "perhaps"},
		{into(flow.StoreSQL, "shop.User"), erases(flow.StoreSQL, "users"), "erased"},
		{into(flow.StoreSQL, "shop.User"), erases(flow.StoreSQL, "shop.User"), "erased"},
		{into(flow.StoreSQL, "shop.User"), erases(flow.StoreSQL, "other.User"), "erased"},
		{into(flow.StoreSQL, "users"), erases(flow.StoreSQL, "user"), ""},
		{into(flow.StoreSQL, "letters, users"), erases(flow.StoreSQL, "users"), ""},
		{into(flow.StoreCache, "user:*"), erases(flow.StoreCache, "user:*"), "erased"},
		{into(flow.StoreCache, "user:*:mail"), erases(flow.StoreCache, "user:*"), ""},
		{into(flow.StoreFile, "data/users/*"), erases(flow.StoreFile, "data"), "erased"},
		{into(flow.StoreFile, "database/users/*"), erases(flow.StoreFile, "data"), ""},
		{into(flow.StoreObject, "avatars/users/*"), erases(flow.StoreObject, "avatars/*"), "perhaps"},
		{into(flow.StoreObject, "avatars/users/*"), erases(flow.StoreObject, "letters/*"), ""},
		{into(flow.StoreSQL, "users"), &Package{Ops: []Op{{Verb: Read, Kind: flow.StoreSQL, Entity: "users"}}}, ""},
	} {
		p := NewProgram([]*Package{tt.pkg}, nil)
		got := ""
		if answers := p.Erases(tt.stored); len(answers) > 0 {
			if got = "erased"; answers[0].Approximate != "" {
				got = "perhaps"
			}
		}
		if got != tt.want || p.Erasable(tt.stored) != (got != "") {
			t.Errorf("%s %q, %v: %q, want %q", tt.stored.Sink.Kind, tt.stored.Sink.Entity, tt.pkg.Ops[0], got, tt.want)
		}
	}
}

// TestSaidTables: a type that says its table is kept in no other.
func TestSaidTables(t *testing.T) {
	pkg := erases(flow.StoreSQL, "users")
	pkg.Tables = []Table{{Type: "shop.User", Name: "humans"}}
	if NewProgram([]*Package{pkg}, nil).Erasable(into(flow.StoreSQL, "shop.User")) {
		t.Error("users are erased, and the type is kept in humans")
	}
	pkg.Ops[0].Entity = "humans"
	if !NewProgram([]*Package{pkg}, nil).Erasable(into(flow.StoreSQL, "shop.User")) {
		t.Error("humans are erased, and the type is kept there")
	}
}

// TestAsked: what functions are handed by their callers' callers, and a chain of
// functions that ask each other in a circle.
func TestAsked(t *testing.T) {
	drop := &Package{
		Ops: []Op{{Verb: Erase, Kind: flow.StoreCache, Func: "(*cache.Redis).Drop", Asks: true, Input: 1}},
		Hands: []Hand{
			{Func: "(cache.Cache).Drop", Abstract: true, Input: 1, Asks: true, FromInput: 0, From: "cache.Drop"},
			{Func: "cache.Drop", Input: 0, Asks: true, FromInput: 0, From: "cache.Again"},
			{Func: "cache.Again", Input: 0, Asks: true, FromInput: 0, From: "cache.Drop"},
			{Func: "cache.Drop", Input: 1, Text: "other:\x00", From: "shop.Leave"},
		},
	}
	leave := &Package{Hands: []Hand{{Func: "cache.Drop", Input: 0, Text: "user:\x00", From: "shop.Leave"}}}
	p := NewProgram([]*Package{drop, leave}, nil)
	answers := p.Erases(into(flow.StoreCache, "user:*"))
	if len(answers) != 1 || answers[0].Func != "shop.Leave" {
		t.Errorf("got %v, want what shop.Leave erases", answers)
	}
	if p.Erasable(into(flow.StoreCache, "other:*")) || p.Erasable(into(flow.StoreCache, "")) {
		t.Error("what no function asks for is erased")
	}
	if p = NewProgram([]*Package{{Ops: drop.Ops}}, nil); len(p.Erases(into(flow.StoreCache, ""))) == 0 {
		t.Error("where nobody tells, what is erased is something unknown")
	}
}

func TestUnread(t *testing.T) {
	field := func(name string, declared, written, read bool) Field {
		return Field{Name: "shop.User." + name, Declared: declared, Written: written, Read: read}
	}
	pkg := &Package{Dead: []string{"shop.dead"}, Fields: []Field{
		field("Written", true, true, false), field("Email", true, false, false), field("Read", true, true, true), field("Logged", true, true, false),
		field("Elsewhere", true, true, false), field("LoggedDead", true, true, false), field("Foreign", false, true, false), field("Nothing", true, false, false),
	}}
	other := &Package{Fields: []Field{field("Elsewhere", false, false, true)}}
	logged := func(name, fn string) flow.Flow {
		return flow.Flow{Source: flow.Source{Full: "shop.User." + name}, Sink: flow.Sink{Kind: flow.LogLine}, Func: fn}
	}
	flows := []flow.Flow{*into(flow.StoreSQL, "users"), logged("Logged", "shop.Log$1"), logged("LoggedDead", "shop.dead$1")}
	want := []string{"shop.User.Email", "shop.User.LoggedDead", "shop.User.Written"}
	for _, packages := range [][]*Package{{pkg, other}, {other, pkg, pkg}} {
		var got []string
		for _, f := range NewProgram(packages, flows).Unread() {
			got = append(got, f.Name)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}
