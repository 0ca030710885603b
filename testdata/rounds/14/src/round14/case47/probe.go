//go:build probe

package case47

var Probe = map[string]func(){
	"LeakSent": func() {
		LeakSent(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
	"CleanSent": func() {
		CleanSent(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
	"LeakText": func() {
		LeakText(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
	"CleanText": func() {
		CleanText(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
	"LeakDevice": func() {
		LeakDevice(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
	"CleanDevice": func() {
		CleanDevice(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
	"LeakFailed": func() {
		LeakFailed(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
	"CleanFailed": func() {
		CleanFailed(Preference{1, "canary-email", "canary-phone", "canary-device", []Channel{Mail, Text, Push}})
	},
}
