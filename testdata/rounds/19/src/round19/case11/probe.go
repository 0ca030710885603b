//go:build probe

package case11

var Probe = map[string]func(){
	"LeakHeader":  func() { LeakHeader(Provider{"https://api.example", "canary-apikey", "canary-appkey"}) },
	"CleanHeader": func() { CleanHeader(Provider{"https://api.example", "canary-apikey", "canary-appkey"}) },
	"LeakBody": func() {
		LeakBody(Provider{"https://api.example", "canary-apikey", "canary-appkey"}, Database{"db", "canary-password", 3})
	},
	"CleanBody": func() {
		CleanBody(Provider{"https://api.example", "canary-apikey", "canary-appkey"}, Database{"db", "canary-password", 3})
	},
	"LeakDetail":  func() { LeakDetail(Database{"db", "canary-password", 3}) },
	"CleanDetail": func() { CleanDetail(Database{"db", "canary-password", 3}) },
	"LeakState":   func() { LeakState(Database{"db", "canary-password", 3}) },
	"CleanState":  func() { CleanState(Database{"db", "canary-password", 3}) },
}
