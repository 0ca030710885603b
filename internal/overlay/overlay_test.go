package overlay_test

import (
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/tag"
)

func parse(t *testing.T, words string) tag.Tag {
	t.Helper()
	parsed, problems := tag.Parse(words)
	if len(problems) > 0 {
		t.Fatalf("%s: %v", words, problems)
	}
	return parsed
}

func TestTag(t *testing.T) {
	o := &overlay.Overlay{Tags: []overlay.TagKey{
		{Key: "a", Values: map[string]tag.Tag{"secret": parse(t, "credential"), "*": parse(t, "personal"), "x,y": parse(t, "phone"), "eu": parse(t, "name,region=eu")}, Not: []string{"no", ""}},
		{Key: "b", Values: map[string]tag.Tag{"": parse(t, "email"), "consent": {Consent: "marketing"}}, Not: []string{"no"}},
	}}
	for _, tt := range []struct{ structTag, want, text string }{
		{`json:"secret"`, "", ""},
		{``, "", ""},
		{`a:"secret"`, "credential", `a:"secret"`},
		{`a:"Secret"`, "personal", `a:"Secret"`},
		{`a:" secret , omitempty"`, "credential", `a:" secret , omitempty"`},
		{`a:"x,y"`, "phone", `a:"x,y"`},
		{`a:"x"`, "personal", `a:"x"`},
		{`a:"no"`, "-", `a:"no"`},
		{`a:"no,x"`, "personal", `a:"no,x"`},
		{`a:"no,secret"`, "credential", `a:"no,secret"`},
		{`a:""`, "-", `a:""`},
		{`b:""`, "email", `b:""`},
		{`b:"other"`, "", ""},
		{`b:"consent"`, "consent=marketing", `b:"consent"`},
		{`a:"no" b:""`, "email", `a:"no" b:""`},
		{`b:"no" a:"x"`, "personal", `a:"x" b:"no"`},
		{`a:"x" b:"consent"`, "personal", `a:"x" b:"consent"`},
		{`a:"eu" b:""`, "email,name,region=eu", `a:"eu" b:""`},
		{`a:"x" b:""`, "email", `a:"x" b:""`}, // the root says no more than its child
		{`a:"x`, "", ""},
	} {
		got, text, ok := o.Tag(tt.structTag)
		switch {
		case ok != (tt.want != ""):
			t.Errorf("%s: known is %v", tt.structTag, ok)
		case ok && (got.String() != tt.want || text != tt.text):
			t.Errorf("%s is %s by %s, want %s by %s", tt.structTag, got, text, tt.want, tt.text)
		}
	}
	if _, _, ok := (*overlay.Overlay)(nil).Tag(`a:"secret"`); ok {
		t.Error("no overlay says something")
	}
}

func TestSources(t *testing.T) {
	o := &overlay.Overlay{Sources: []overlay.Source{
		{Package: "p", Type: "*", Field: "*Name", Result: 1},
		{Package: "p", Type: "User", Field: "*", Result: 2},
		{Package: "p", Type: "User", Field: "*Name", Result: 3},
		{Package: "p", Type: "User", Field: "LastName", Result: 4},
		{Package: "p", Type: "User", Field: "LastName", Result: 5},
		{Package: "p", Type: "Token", Result: 6},
		{Package: "p", Func: "Get*", Result: 0, Tag: tag.Tag{Text: "7"}},
		{Package: "p", Func: "T.Get", Param: "x", Result: 8},
	}}
	field := func(pkg, typ, name string) int {
		if s := o.Field(pkg, typ, name); s != nil {
			return s.Result
		}
		return 0
	}
	for _, tt := range []struct {
		pkg, typ, field string
		want            int
	}{
		{"p", "User", "LastName", 4}, {"p", "User", "FirstName", 3}, {"p", "User", "ID", 2}, {"p", "Pet", "Name", 1},
		{"p", "Pet", "ID", 0}, {"q", "User", "LastName", 0}, {"p", "Token", "Value", 6},
		{"p", "User.Inner", "Name", 0}, // a star stops at a dot
	} {
		if got := field(tt.pkg, tt.typ, tt.field); got != tt.want {
			t.Errorf("%s.%s.%s is entry %d, want %d", tt.pkg, tt.typ, tt.field, got, tt.want)
		}
	}
	if !o.Declares("p") || o.Declares("q") || (*overlay.Overlay)(nil).Declares("p") {
		t.Error("only p has types that are sources")
	}
	if o.Type("p", "Token") == nil || o.Type("p", "User") != nil || o.Type("q", "Token") != nil {
		t.Error("only the type that is declared whole is a source as a whole")
	}
	if o.Result("p", "GetMail", 0) == nil || o.Result("p", "GetMail", 1) != nil || o.Result("p", "T.Get", 0) != nil || o.Result("p", "T.Get", 8) != nil {
		t.Error("results are those of the function and the number that the entry names")
	}
	if o.Param("p", "T.Get", "x") == nil || o.Param("p", "T.Get", "y") != nil || o.Param("p", "GetMail", "") != nil {
		t.Error("parameters go by name")
	}
}

func TestAt(t *testing.T) {
	const (
		database  = "(*database/sql.DB).ExecContext"
		pgx       = "(*github.com/jackc/pgx/v5.Conn).Exec"
		pq        = "(*github.com/lib/pq.conn).Exec"
		redis     = "(github.com/redis/go-redis/v9.cmdable).Set"
		mysql     = "(*github.com/go-sql-driver/mysql.conn).Exec"
		nats      = "(*github.com/nats-io/nats.go.Conn).Publish"
		encrypted = flow.Encrypted
	)
	sealed, open := overlay.Store{AtRest: encrypted, Region: "eu"}, overlay.Store{Region: "us"}
	for _, tt := range []struct {
		name   string
		stores map[string]overlay.Store
		sink   flow.Sink
		want   flow.Protection
		region string
	}{
		{"the product of a library", map[string]overlay.Store{"postgres": sealed}, flow.Sink{Kind: flow.StoreSQL, Func: pgx}, encrypted, "eu"},
		{"another name of it", map[string]overlay.Store{"postgresql": sealed}, flow.Sink{Kind: flow.StoreSQL, Func: pq}, encrypted, "eu"},
		{"the product of another library", map[string]overlay.Store{"postgres": sealed}, flow.Sink{Kind: flow.StoreSQL, Func: mysql}, 0, ""},
		{"the library wins over the product", map[string]overlay.Store{"postgres": sealed, "pgx": open}, flow.Sink{Kind: flow.StoreSQL, Func: pgx}, 0, "us"},
		{"any SQL, one named", map[string]overlay.Store{"postgres": sealed}, flow.Sink{Kind: flow.StoreSQL, Func: database}, encrypted, "eu"},
		{"any SQL, two named", map[string]overlay.Store{"postgres": sealed, "mysql": open}, flow.Sink{Kind: flow.StoreSQL, Func: database}, 0, ""},
		{"any SQL, none named", map[string]overlay.Store{"redis": sealed}, flow.Sink{Kind: flow.StoreSQL, Func: database}, 0, ""},
		{"a kind", map[string]overlay.Store{"sql": sealed}, flow.Sink{Kind: flow.StoreSQL, Func: "example.com/db.Put"}, encrypted, "eu"},
		{"a kind in full", map[string]overlay.Store{"store/sql": sealed}, flow.Sink{Kind: flow.StoreSQL, Func: pgx}, encrypted, "eu"},
		{"another kind", map[string]overlay.Store{"sql": sealed}, flow.Sink{Kind: flow.StoreFile, Func: "os.WriteFile"}, 0, ""},
		{"an element of the path", map[string]overlay.Store{"redis": sealed}, flow.Sink{Kind: flow.StoreKV, Func: redis}, encrypted, "eu"},
		{"a path that ends in .go", map[string]overlay.Store{"nats": sealed}, flow.Sink{Kind: flow.StoreQueue, Func: nats}, encrypted, "eu"},
		{"a vendor", map[string]overlay.Store{"acme": sealed}, flow.Sink{Kind: flow.StoreObject, Func: "example.com/blob.Put", Vendor: "Acme"}, encrypted, "eu"},
		{"no store", map[string]overlay.Store{"redis": sealed}, flow.Sink{Kind: flow.LogLine, Func: redis}, 0, ""},
	} {
		o := &overlay.Overlay{Stores: tt.stores}
		if got, _ := o.At(&tt.sink); got.AtRest != tt.want || got.Region != tt.region {
			t.Errorf("%s: %v in %q, want %v in %q", tt.name, got.AtRest, got.Region, tt.want, tt.region)
		}
	}
}

func TestStoreNames(t *testing.T) {
	names := overlay.StoreNames()
	for _, name := range []string{"postgres", "postgresql", "redis", "s3", "sql", "store/sql", "cookie"} {
		if !slices.Contains(names, name) {
			t.Errorf("%s is missing", name)
		}
	}
	if !slices.IsSorted(names) || slices.Contains(names, "log/line") {
		t.Errorf("%v", names)
	}
}
