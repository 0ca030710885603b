//go:build probe

package case13

var Probe = map[string]func(){
	"LeakMap": func() {
		LeakMap([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
	"CleanMap": func() {
		CleanMap([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
	"LeakTake": func() {
		LeakTake([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
	"CleanTake": func() {
		CleanTake([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
	"LeakPairs": func() {
		LeakPairs([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
	"CleanPairs": func() {
		CleanPairs([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
	"LeakPull": func() {
		LeakPull([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
	"CleanPull": func() {
		CleanPull([]Subscriber{{1, "canary-email@x", "canary-city", 4}, {2, "canary-email@y", "canary-city", 5}})
	},
}
