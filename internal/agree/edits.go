package agree

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Edit is a change that a cache does not see unless it was told to look: after
// it, a driver must not answer as it did before.
type Edit struct {
	// What was changed.
	What string
	// File has the change, relative to the directory of the shop; empty when it
	// is the program that was.
	File string
	// Upgraded says that the program that [Upgrade] leads to is to answer.
	Upgraded bool

	text string
	want []string
}

// The shop is a module that imports another one, lib, which lies beside it. Web
// names no type of lib: what is tagged in models and what stands above functions
// of store reaches it through what others say of them.
const (
	shopMod  = "module example.com/shop\n\ngo 1.26\n\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ../lib\n"
	shopCode = `package web

import "example.com/lib/store"

func show(s store.Store) {
	store.Send(s.Last.Email)
	store.Send(s.Last.Phone)
	store.Mark(s.Last.Email)
	store.Mark(s.Last.Phone)
	store.Keep(s.Last.Email)
	store.Keep(s.Last.Phone)
	store.Show(s.Last.Email)
	store.Show(s.Last.Phone)
}
`
	userCode = `package models

type User struct {
	Email string // EMAIL
	Phone string // PHONE
}
`
	storeCode = `package store

import (
	"unicode/utf8"

	"example.com/lib/models"
)

type Store struct{ Last models.User }

func Send(string) {}
func Mark(string) {}

// KEEP
func Keep(string) {}

func Show(s string) { println(string(utf8.AppendRune([]byte(s), '.'))) }
`
	shopPolicy = "version: 1\nmodels: [" + shopModelFile + "]\n"
	shopModels = "packages: [{package: example.com/lib/store, rows: [{func: FUNC, sink: share/analytics}]}]\n"
	// ShopCode is the file of the shop that all findings are in, and OtherCode one
	// that has nothing to do with it.
	ShopCode  = "web/web.go"
	OtherCode = "other/other.go"

	shopPolicyFile = ".piivet.yaml"
	shopModelFile  = "pii/models.yaml"
	userFile       = "../lib/models/user.go"
	storeFile      = "../lib/store/store.go"
)

// ShopPolicy is the configuration of the shop in one text, for drivers that read
// no files: what it says, and what its file of models does.
func ShopPolicy(t *testing.T, dir string) string {
	t.Helper()
	policy, models := read(t, dir, shopPolicyFile), read(t, dir, shopModelFile)
	return strings.Replace(policy, "models: ["+shopModelFile+"]", strings.Replace(models, "packages:", "models:", 1), 1)
}

func read(t *testing.T, dir, file string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(file)))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// edits are done one after the other. Each changes the answer, and none empties
// it: nothing found is also what a driver says that has not looked yet.
func edits() []Edit {
	const allow = shopPolicy + "allow: [{data: personal, sinks: SINKS, reason: a test}]\n"
	user := func(field, category string) string {
		return strings.Replace(userCode, "// "+field, "`pii:\""+category+"\"`", 1)
	}
	return []Edit{
		{What: "the policy", File: shopPolicyFile, text: strings.Replace(allow, "SINKS", "share", 1), want: []string{"Email Show"}},
		{What: "the policy, again", File: shopPolicyFile, text: strings.Replace(allow, "SINKS", "log", 1), want: []string{"Email Send"}},
		{What: "a tag of another module", File: userFile, text: user("PHONE", "phone"), want: []string{"Phone Send"}},
		{What: "a directive of another module", File: storeFile, text: strings.Replace(storeCode, "// KEEP", "//pii:sink share/ads", 1),
			want: []string{"Phone Keep", "Phone Send"}},
		{What: "the file of models", File: shopModelFile, text: strings.Replace(shopModels, "FUNC", "Mark", 1), want: []string{"Phone Keep", "Phone Mark"}},
		{What: "the policy, without what it allowed", File: shopPolicyFile, text: shopPolicy, want: []string{"Phone Keep", "Phone Mark", "Phone Show"}},
		{What: "the program, by one that knows utf8.AppendRune better", Upgraded: true, want: []string{"Phone Keep", "Phone Mark"}},
		{What: "the tag, seen by the other program", File: userFile, Upgraded: true, text: user("EMAIL", "email"), want: []string{"Email Keep", "Email Mark"}},
		{What: "the program, by the first one", want: []string{"Email Keep", "Email Mark", "Email Show"}},
	}
}

// Shop writes the shop, and what it imports beside it, and returns its
// directory.
func Shop(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(TempDir(t), "shop")
	for name, text := range map[string]string{
		"go.mod": shopMod, ShopCode: shopCode, OtherCode: "package other\n", shopPolicyFile: shopPolicy, shopModelFile: strings.Replace(shopModels, "FUNC", "Send", 1),
		"../lib/go.mod": "module example.com/lib\n\ngo 1.26\n", storeFile: storeCode,
		userFile: strings.Replace(userCode, "// EMAIL", "`pii:\"email\"`", 1),
	} {
		put(t, dir, name, text)
	}
	return dir
}

func put(t *testing.T, dir, file, text string) {
	t.Helper()
	if err := Write(filepath.Join(dir, filepath.FromSlash(file)), []byte(text)); err != nil {
		t.Fatal(err)
	}
}

// Edited has a driver answer about the shop in dir as it is, and again after each
// of a number of edits, and fails when the answer is not the right one. The
// driver keeps one cache for all of them. It is told which edit was done and
// whether what it has found by now is right, which is for drivers that answer
// more than once.
func Edited(t *testing.T, dir string, answer func(e Edit, right func(Places) bool) Places) {
	t.Helper()
	first := Edit{What: "nothing", want: []string{"Email Send", "Email Show"}}
	for _, e := range append([]Edit{first}, edits()...) {
		if e.File != "" {
			put(t, dir, e.File, e.text)
		}
		right := func(found Places) bool { return slices.Equal(found.uses(), e.want) }
		if found := answer(e, right); !right(found) {
			t.Errorf("edited %s: found %q, want %q", e.What, found.uses(), e.want)
		}
	}
}

// uses are which field reaches which function of store, sorted. A driver that
// folds the path into the message says more behind that.
func (p Places) uses() []string {
	var uses []string
	for place := range p {
		field, to, ok := strings.Cut(strings.TrimPrefix(place.Message, "User."), " (pii:")
		if _, to, _ = strings.Cut(to, ") reaches "); !ok || place.File != ShopCode {
			uses = append(uses, place.String())
			continue
		}
		to, _, _ = strings.Cut(to, ": ")
		uses = append(uses, field+" "+to[strings.LastIndex(to, ".")+1:])
	}
	slices.Sort(uses)
	return uses
}
