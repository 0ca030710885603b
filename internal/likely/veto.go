package likely

import (
	"slices"

	"github.com/piivet/piivet/internal/category"
)

// veto lists words that make data of the categories below one something else:
// in front of what it is called (before), and anywhere in the name of the type that
// declares it (owners).
type veto struct {
	category       category.ID
	before, owners []string
}

var vetoes = [...]veto{
	{
		category.Root,
		[]string{"default", "template", "example", "sample", "placeholder", "test", "dummy", "fake", "mock", "masked", "redacted", "obfuscated", "max", "min", "total", "number",
			"enable", "disable", "allow", "require", "has", "is", "use", "skip", "need", "can", "should", "show", "hide", "valid", "per"},
		[]string{"template", "placeholder", "validator", "regexp", "parser", "lexer", "schema"},
	},
	{
		"contact",
		[]string{"business", "company", "organization", "organisation", "merchant", "vendor", "supplier", "store", "shop", "branch", "office", "warehouse", "support", "noreply",
			"venue", "restaurant", "hotel", "server", "domain", "host", "file", "bank", "product", "brand", "service", "system", "team", "project", "app", "application",
			"group", "role", "agent", "model", "plan", "ip", "mac", "network", "in", "near", "listen", "bind", "memory", "broker", "contract", "wallet", "node", "class", "method"},
		[]string{"business", "company", "organization", "organisation", "merchant", "vendor", "supplier", "store", "shop", "branch", "office", "warehouse", "venue", "restaurant",
			"hotel", "airport", "server", "jurisdiction", "product", "team", "agent"},
	},
	{
		"contact.username",
		[]string{"db", "database", "smtp", "proxy", "redis", "mysql", "postgre"},
		[]string{"config", "option", "dsn", "dialer", "transport", "database", "proxy"},
	},
	{
		"demographic.photo",
		[]string{"team", "product", "group", "channel", "bot", "app", "workspace", "company", "organization", "icon", "logo"},
		[]string{"team", "product", "group", "channel", "bot", "app", "workspace", "company", "organization"},
	},
	{"financial.bank-account", nil, []string{"instruction"}},
	{"demographic", []string{"system", "program", "programming", "source", "target", "page", "code"}, nil},
	{
		"account.user-id",
		[]string{"service", "api", "bot"},
		[]string{"unix", "file", "process"},
	},
	{"government-id.tax-id", []string{"company", "business", "merchant", "vat", "organization"}, []string{"company", "business", "merchant", "organization", "invoice issuer"}},
	{
		"credential",
		[]string{"next", "page", "continuation", "cancel", "sync", "pagination", "public", "idempotency", "csrf", "xsrf", "input", "output", "prompt", "stop", "cache", "partition", "sort",
			"resume", "max", "completion", "client request", "next page", "previous"},
		[]string{"parser", "lexer", "scanner", "token type", "logprob", "page", "pagination", "tokenizer"},
	},
	{
		"usage.ip",
		[]string{"server", "host", "node", "pod", "listen", "bind", "public", "private", "elastic", "gateway", "local", "internal", "external", "cluster", "virtual", "floating", "dedicated", "static", "router", "dns"},
		[]string{"server", "node", "pod", "listener", "dns", "interface", "cluster", "gateway", "load balancer", "instance", "pool", "network", "broker"},
	},
	{"location", []string{"server", "store", "shop", "near", "default", "office", "warehouse", "bucket", "data"}, []string{"store", "shop", "office", "warehouse", "city", "airport", "venue", "place", "country", "bucket", "station", "config", "option"}},
	{"correspondence", []string{"error", "log", "status", "commit"}, []string{"error", "exception", "commit", "log", "template", "http", "err", "problem"}},
	{"health", []string{"system", "service", "server"}, []string{"system", "service", "server", "error"}},
}

// somebody are words for people that belong to something else: what stands in
// front of them is not what the data is about.
var somebody = []string{"contact", "user", "customer", "person", "employee", "patient", "individual", "applicant", "representative", "director", "owner", "card holder", "manager", "admin"}

// vetoed reports whether words say that it is not data of the category. Words in
// front of a person do not count: the contact of a business is somebody.
func vetoed(id category.ID, owner, modifiers []string) bool {
	if endsWithAny(unwrapped(owner, somebody), somebody) {
		owner = nil
	}
	for i := len(modifiers); i > 0; i-- {
		if endsWithAny(modifiers[:i], somebody) {
			modifiers, owner = modifiers[i:], nil
		}
	}
	return slices.ContainsFunc(vetoes[:], func(v veto) bool {
		return id.Under(v.category) && (hasAny(modifiers, v.before) || hasAny(owner, v.owners))
	})
}
