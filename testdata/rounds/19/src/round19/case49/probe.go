//go:build probe

package case49

var Probe = map[string]func(){
	"LeakStep":  func() { LeakStep(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}}) },
	"CleanStep": func() { CleanStep(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}}) },
	"LeakEnv":   func() { LeakEnv(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}}) },
	"CleanEnv":  func() { CleanEnv(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}}) },
	"LeakLint":  func() { LeakLint(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}}) },
	"CleanLint": func() { CleanLint(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}}) },
	"LeakWebhook": func() {
		LeakWebhook(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}})
	},
	"CleanWebhook": func() {
		CleanWebhook(Repo{"a/b", "canary-token", []Secret{{"npm", "canary-value", []string{"deploy"}}}})
	},
}
