package solve_test

import (
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/solve/solvetest"
	"github.com/piivet/piivet/internal/tag"
)

// core is a package of somebody else: nobody can tag it, and what is found out
// about it does not depend on a configuration.
const core = `package core

import "log"

type Account struct {
	ID      int
	EMail   string
	DataA   string
	DataB   string
	Inner   struct{ Street string }
	Tagged  string ` + "`pii:\"-\"`" + `
}

type Session struct {
	Token string
	When  int
}

type Key string
type Other string

type Row[T any] struct { Value T; Note string }

func SecretKey() string                  { return "" }
func PublicKey() string                  { return "" }
func Load() (id string, mail string)     { return "", "" }
func (s *Session) Owner() string         { return "" }

type Store interface { Find() string; Count() string }

func Current() *Account { return &Account{} }
func Keep(a *Account) { log.Print(a.EMail) }
func KeepID(a *Account) { log.Print(a.ID) }
func Born() { log.Print(Current().EMail) }

type Client struct{}

func (Client) Send(s string)       {}
func (Client) Ping(s string)       {}
func SendAll(ss ...string)         {}
func Mask(s string) string         { return s }
func Wrap(s string) string         { return s }
func Do(f func())                  { f() }
`

// tracker is all one sink.
const tracker = `package tracker

type Event struct{ Name string }

func Track(name, who string)   {}
func Known(s string)           {}
func (e *Event) Put(s string)  {}
`

func personal(words string) tag.Tag {
	t, problems := tag.Parse(words)
	if len(problems) > 0 {
		panic(words)
	}
	return t
}

func at(line int) flow.Pos { return flow.Pos{File: ".piivet.yaml", Line: line} }

func rows(rows ...model.Row) []model.Row {
	for i := range rows {
		rows[i].What, rows[i].FillFrom = model.AboutFunc, model.None()
	}
	return rows
}

func sink(kind flow.Kind, vendor string) []model.Sink {
	return []model.Sink{{Kind: kind, Vendor: vendor, Query: -1}}
}

// configuration says something of every kind.
func configuration() *overlay.Overlay {
	whole := rows(model.Row{Name: "*", Sinks: sink(flow.ShareAnalytics, "Acme")}, model.Row{Name: "*.*", Sinks: sink(flow.ShareAnalytics, "Acme")})
	return &overlay.Overlay{
		Tags: []overlay.TagKey{
			{Key: "datapolicy", Values: map[string]tag.Tag{"password": personal("credential.password"), "token": personal("credential.token")}},
			{Key: "log", Values: map[string]tag.Tag{"-": personal("personal"), "": personal("personal")}, Not: []string{"ok"}},
			{Key: "mask", Values: map[string]tag.Tag{"*": personal("personal"), "email": personal("email")}, Not: []string{"skip", ""}},
			{Key: "news", Values: map[string]tag.Tag{"yes": {Consent: "marketing"}}},
		},
		Sources: []overlay.Source{
			{Package: "core", Type: "Account", Field: "Data*", Tag: personal("personal"), Pos: at(11)},
			{Package: "core", Type: "Account", Field: "DataB", Tag: personal("phone"), Pos: at(12)},
			{Package: "core", Type: "Account", Field: "EMail", Tag: personal("email,region=eu"), Pos: at(13)},
			{Package: "core", Type: "Account.Inner", Field: "Street", Tag: personal("address"), Pos: at(14)},
			{Package: "core", Type: "Session", Tag: personal("credential.session"), Pos: at(15)},
			{Package: "core", Type: "Key", Tag: personal("credential.secret"), Pos: at(16)},
			{Package: "core", Type: "Row", Field: "Value", Tag: personal("name"), Pos: at(17)},
			{Package: "core", Func: "Secret*", Tag: personal("credential"), Pos: at(18)},
			{Package: "core", Func: "Load", Result: 1, Tag: personal("email"), Pos: at(19)},
			{Package: "core", Func: "Load", Result: 0, Tag: personal("name"), Pos: at(20)},
			{Package: "core", Func: "*.Owner", Tag: personal("name"), Pos: at(21)},
			{Package: "core", Func: "Store.Find", Tag: personal("name"), Pos: at(22)},
			{Package: "shop", Func: "param*", Param: "addr", Tag: personal("email"), Pos: at(23)},
			{Package: "core", Type: "Account", Field: "Tagged", Tag: personal("email"), Pos: at(24)},
		},
		Models: []*model.Package{
			model.NewPackage("core", false, rows(
				model.Row{Name: "Client.Se*", Sinks: sink(flow.ShareCRM, "acme")},
				model.Row{Name: "SendAll", Sinks: sink(flow.StoreKV, "")},
				model.Row{Name: "Mask", Protect: flow.Masked, Moves: []model.Move{{From: model.Arg(0), To: model.Port{Base: model.Result, KeyArg: -1}}}},
				model.Row{Name: "Wrap", Neutral: true},
			)),
			model.NewPackage("tracker", false, rows(model.Row{Name: "Known", Neutral: true})),
		},
		Packages: []*model.Package{model.NewPackage("tracker/...", false, whole), model.NewPackage("log", false, whole)},
		Vendors:  map[string]overlay.Place{"acme": {Purpose: "sales", Region: "us"}},
		Stores:   map[string]overlay.Store{"sql": {AtRest: flow.Encrypted, Region: "eu"}},
	}
}

const ownCode = `package shop

import (
	"core"
	"database/sql"
	"fmt"
	"log"
	"tracker"
)

type user struct {
	ID       int
	Password string ` + "`json:\"p\" datapolicy:\"password,token\"`" + `
	Plain    string ` + "`json:\"password\"`" + `
	Hidden   string ` + "`log:\"-\"`" + `
	Empty    string ` + "`log:\"\"`" + `
	Shown    string ` + "`log:\"ok\"`" + `
	Mail     string ` + "`mask:\"email,first\"`" + `
	Any      string ` + "`mask:\"first\"`" + `
	Skip     string ` + "`mask:\"skip\"`" + `
	None     string ` + "`mask:\"\"`" + `
	Both     string ` + "`mask:\"email\" log:\"ok\"`" + `
	Ours     string ` + "`pii:\"phone\" mask:\"skip\"`" + `
	Reviewed string ` + "`pii:\"-\" mask:\"email\"`" + `
	News     bool   ` + "`news:\"yes\"`" + `
}

func tagged(u user)     { log.Print(u.Password) }
func taggedPlain(u user)   { log.Print(u.Plain) }
func taggedDash(u user)    { log.Print(u.Hidden) }
func taggedEmpty(u user)   { log.Print(u.Empty) }
func taggedOK(u user)      { log.Print(u.Shown) }
func taggedItem(u user)    { log.Print(u.Mail) }
func taggedAny(u user)     { log.Print(u.Any) }
func taggedSkip(u user)    { log.Print(u.Skip) }
func taggedNone(u user)    { log.Print(u.None) }
func taggedBoth(u user)    { log.Print(u.Both) }
func taggedOurs(u user)    { log.Print(u.Ours) }
func taggedReviewed(u user) { log.Print(u.Reviewed) }
func guarded(u user)       { if u.News { log.Print(u.Mail) } }

func fieldMail(a core.Account)    { log.Print(a.EMail) }
func fieldMailOf(a *core.Account) { log.Print(a.EMail) }
func fieldID(a core.Account)      { log.Print(a.ID) }
func fieldGlob(a core.Account)    { log.Print(a.DataA) }
func fieldNarrow(a core.Account)  { log.Print(a.DataB) }
func fieldInner(a core.Account)   { log.Print(a.Inner.Street) }
func fieldReviewed(a core.Account) { log.Print(a.Tagged) }
func fieldGeneric(r core.Row[string]) { log.Print(r.Value) }
func fieldGenericNote(r core.Row[string]) { log.Print(r.Note) }
func fieldStored(a *core.Account, s string) { log.Print(s); a.EMail = s }
func fieldStoredID(a *core.Account, n int) { log.Print(n); a.ID = n }

func valueField(s *core.Session) { log.Print(s.Token) }
func valueWhen(s core.Session)   { log.Print(s.When) }
func valueWhole(s core.Session)  { log.Print(fmt.Sprint(s)) }
func valueNamed(k core.Key)      { log.Print(string(k)) }
func valueOther(k core.Other)    { log.Print(string(k)) }

func result()        { log.Print(core.SecretKey()) }
func resultPublic()  { log.Print(core.PublicKey()) }
func resultSecond()  { _, mail := core.Load(); log.Print(mail) }
func resultFirst()   { id, _ := core.Load(); log.Print(id) }
func resultMethod(s *core.Session) { log.Print(s.Owner()) }
func resultOfInterface(s core.Store) { log.Print(s.Find()) }
func resultCount(s core.Store)       { log.Print(s.Count()) }

func param(addr string)   { log.Print(addr) }
func paramTwo(n, addr string)   { log.Print(n) }
func other(addr string)   { log.Print(addr) }

func throughParam(a *core.Account)   { core.Keep(a) }
func throughParamID(a *core.Account) { core.KeepID(a) }
func bornInside()                    { core.Born() }

func modelled(a core.Account)      { core.Client{}.Send(a.EMail) }
func modelledPing(a core.Account)  { core.Client{}.Ping(a.EMail) }
func modelledMask(a core.Account)  { log.Print(core.Mask(a.EMail)) }
func modelledWrap(a core.Account)  { log.Print(core.Wrap(a.EMail)) }
func modelledKV(a core.Account)    { core.SendAll(a.EMail) }

func whole(a core.Account)         { tracker.Track("x", a.EMail) }
func wholeID(a core.Account)       { tracker.Track("x", fmt.Sprint(a.ID)) }
func wholeMethod(a core.Account)   { new(tracker.Event).Put(a.EMail) }
func wholeKnown(a core.Account)    { tracker.Known(a.EMail) }

func stored(db *sql.DB, a core.Account) { db.Exec("INSERT INTO t VALUES (?)", a.EMail) }
`

func TestConfigured(t *testing.T) {
	w := solvetest.New(t)
	w.Analyze("core", core)
	w.Analyze("tracker", tracker)
	in := w.Check("shop", ownCode)
	in.Overlay = configuration()
	in.Catalog = model.NewCatalog(in.Overlay.Models...).Below(in.Overlay.Packages...)
	p := w.Solve(in)
	logged := func(source string) string { return source + " to log/line log.Print\n" }
	for fn, want := range map[string]string{
		"tagged": logged("user.Password"), "taggedPlain": "",
		"taggedDash": logged("user.Hidden"), "taggedEmpty": logged("user.Empty"), "taggedOK": "",
		"taggedItem": logged("user.Mail"), "taggedAny": logged("user.Any"), "taggedSkip": "", "taggedNone": "",
		"taggedBoth": logged("user.Both"), "taggedOurs": logged("user.Ours"), "taggedReviewed": "",
		"guarded":   "user.Mail to log/line log.Print if consent(marketing)\n",
		"fieldMail": logged("Account.EMail"), "fieldMailOf": logged("Account.EMail"), "fieldID": "",
		"fieldGlob": logged("Account.DataA"), "fieldNarrow": logged("Account.DataB"), "fieldInner": logged("Account.Inner.Street"),
		"fieldReviewed": "", "fieldGeneric": logged("Row.Value"), "fieldGenericNote": "",
		"fieldStored": logged("Account.EMail"), "fieldStoredID": "",
		"valueField": logged("Session.Token"), "valueWhen": logged("Session"), "valueWhole": logged("Session"),
		"valueNamed": logged("Key"), "valueOther": "",
		"result": logged("core.SecretKey"), "resultPublic": "",
		"resultSecond": logged("core.Load result 1"), "resultFirst": logged("core.Load"),
		"resultMethod": logged("Session.Owner"), "resultOfInterface": logged("Store.Find"), "resultCount": "",
		"param": logged("shop.param.addr"), "paramTwo": "", "other": "",
		"throughParam":   "Account.EMail to log/line log.Print through core.Keep\n",
		"throughParamID": "", "bornInside": "",
		"modelled": "Account.EMail to share/crm (core.Client).Send\n", "modelledPing": "",
		"modelledMask": "Account.EMail to log/line log.Print, masked\n", "modelledWrap": "",
		"modelledKV": "Account.EMail to store/kv core.SendAll\n",
		"whole":      "Account.EMail to share/analytics tracker.Track\n", "wholeID": "",
		"wholeMethod": "Account.EMail to share/analytics (*tracker.Event).Put\n", "wholeKnown": "",
		"stored": "Account.EMail to store/sql (*database/sql.DB).Exec, encrypted\n",
	} {
		if got := p.FlowsIn(fn); got != want {
			t.Errorf("%s: %q, want %q", fn, got, want)
		}
	}
	for _, fl := range p.Flows() {
		checkConfigured(t, &fl)
	}
}

// checkConfigured holds to account what findings do not show.
func checkConfigured(t *testing.T, fl *flow.Flow) {
	t.Helper()
	for name, want := range map[string]string{
		"Account.DataA": "personal", "Account.DataB": "contact.phone", "user.Mail": "contact.email", "user.Any": "personal",
		"user.Password": "credential.password credential.token", "core.Load": "contact.name", "core.Load result 1": "contact.email",
	} {
		if fl.Source.Name == name && strings.Join(fl.Source.Categories, " ") != want {
			t.Errorf("%s is %v, want %s", name, fl.Source.Categories, want)
		}
	}
	for name, want := range map[string]string{
		"Account.EMail": "declared a source of email,region=eu in .piivet.yaml:13", "Session": "declared a source of session in .piivet.yaml:15",
		"user.Password": `tagged datapolicy:"password,token"`, "user.Ours": `tagged pii:"phone"`,
	} {
		if fl.Source.Name == name && fl.Source.Word != want {
			t.Errorf("%s is %s, want %s", name, fl.Source.Word, want)
		}
	}
	for fn, want := range map[string][2]string{"(core.Client).Send": {"sales", "us"}, "(core.Client).Set": {"sales", "us"}, "tracker.Track": {"sales", "us"}, "(*database/sql.DB).Exec": {"", "eu"}, "log.Print": {"", ""}} {
		if fl.Sink.Func == fn && [2]string{fl.Sink.Purpose, fl.Sink.Region} != want {
			t.Errorf("%s is for %q in %q, want %v", fn, fl.Sink.Purpose, fl.Sink.Region, want)
		}
	}
	if pos := fl.Source.Pos; !pos.IsValid() || strings.Contains(pos.File, "/") {
		t.Errorf("%s stands at %+v", fl.Source.Name, pos)
	}
}

// What is not configured stays as it is: the same code without an overlay.
func TestNothingConfigured(t *testing.T) {
	w := solvetest.New(t)
	w.Analyze("core", core)
	w.Analyze("tracker", tracker)
	p := w.Analyze("shop", ownCode)
	for _, fl := range p.Flows() {
		if fl.Source.Name != "user.Ours" {
			t.Errorf("%s reaches %s", fl.Source.Name, fl.Sink.Func)
		}
		if !category.ID(fl.Source.Categories[0]).Under("contact") {
			t.Errorf("%v", fl.Source.Categories)
		}
	}
}
