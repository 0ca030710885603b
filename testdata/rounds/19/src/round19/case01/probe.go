//go:build probe

package case01

func config() *RestConfig {
	return &RestConfig{"api.example", "canary-bearer", "admin", "canary-password"}
}

var Forms = map[string][]string{
	"LeakBasic": {"YWRtaW46Y2FuYXJ5LXBhc3N3b3Jk"},
}

var Probe = map[string]func(){
	"LeakTrace":    func() { LeakTrace(config()) },
	"CleanTrace":   func() { CleanTrace(config()) },
	"LeakBasic":    func() { LeakBasic(config()) },
	"CleanBasic":   func() { CleanBasic(config()) },
	"LeakCurl":     func() { LeakCurl(config()) },
	"CleanCurl":    func() { CleanCurl(config()) },
	"LeakWrapped":  func() { LeakWrapped(config()) },
	"CleanWrapped": func() { CleanWrapped(config()) },
}
