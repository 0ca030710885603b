//go:build probe

package case17

var Probe = map[string]func(){
	"LeakValue": func() {
		LeakValue(Patient{3, Some("canary-allergy"), Some("canary-insurer")}, Update{Some("canary-allergy")})
	},
	"CleanValue": func() {
		CleanValue(Patient{3, Some("canary-allergy"), Some("canary-insurer")}, Update{Some("canary-allergy")})
	},
	"LeakJSON": func() {
		LeakJSON(Patient{3, Some("canary-allergy"), Some("canary-insurer")}, Update{Some("canary-allergy")})
	},
	"CleanJSON": func() {
		CleanJSON(Patient{3, Some("canary-allergy"), Some("canary-insurer")}, Update{Some("canary-allergy")})
	},
	"LeakUpdate": func() {
		LeakUpdate(Patient{3, Some("canary-allergy"), Some("canary-insurer")}, Update{Some("canary-allergy")})
	},
	"CleanUpdate": func() {
		CleanUpdate(Patient{3, Some("canary-allergy"), Some("canary-insurer")}, Update{Some("canary-allergy")})
	},
}
