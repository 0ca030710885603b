//go:build probe

package case21

var Probe = map[string]func(){
	"LeakDSN": func() {
		LeakDSN(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
	"CleanDSN": func() {
		CleanDSN(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
	"LeakDump": func() {
		LeakDump(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
	"CleanDump": func() {
		CleanDump(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
	"LeakSecret": func() {
		LeakSecret(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
	"CleanSecret": func() {
		CleanSecret(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
	"LeakHook": func() {
		LeakHook(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
	"CleanHook": func() {
		CleanHook(Config{"", Database{"db:5432", "app", "canary-password"}, "canary-signing", []byte("canary-webhook")})
	},
}
