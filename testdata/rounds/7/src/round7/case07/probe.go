//go:build probe

package case07

func sampleFeed() Feed {
	return Feed{Name: "news", Host: "feeds.example.test", Login: "app", Password: "canary-password"}
}

var Probe = map[string]func(){
	"LeakDebug":   func() { LeakDebug(sampleFeed()) },
	"CleanDebug":  func() { CleanDebug(sampleFeed()) },
	"LeakSilent":  func() { LeakSilent(sampleFeed()) },
	"CleanSilent": func() { CleanSilent(sampleFeed()) },
}
