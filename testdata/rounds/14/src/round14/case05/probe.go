//go:build probe

package case05

var Probe = map[string]func(){
	"LeakStored": func() {
		LeakStored(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
	"CleanStored": func() {
		CleanStored(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
	"LeakSecond": func() {
		LeakSecond(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
	"CleanSecond": func() {
		CleanSecond(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
	"LeakPrinted": func() {
		LeakPrinted(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
	"CleanPrinted": func() {
		CleanPrinted(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
	"LeakBlank": func() {
		LeakBlank(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
	"CleanBlank": func() {
		CleanBlank(Contact{ID: "c1", Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"})
	},
}
