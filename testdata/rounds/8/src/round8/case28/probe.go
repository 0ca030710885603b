//go:build probe

package case28

func sampleRemote() Remote {
	return Remote{"main", "http://localhost/", "canary-user", "canary-password", "canary-session"}
}

var Forms = map[string][]string{"LeakNext": {"Y2FuYXJ5LXVzZXI6Y2FuYXJ5LXBhc3N3b3Jk"}}

var Probe = map[string]func(){
	"LeakNext":      func() { LeakNext(sampleRemote()) },
	"CleanNext":     func() { CleanNext(sampleRemote()) },
	"CleanPublic":   func() { CleanPublic(sampleRemote()) },
	"LeakCookie":    func() { LeakCookie(sampleRemote()) },
	"CleanCookie":   func() { CleanCookie(sampleRemote()) },
	"LeakReferer":   func() { LeakReferer(sampleRemote()) },
	"CleanReferer":  func() { CleanReferer(sampleRemote()) },
	"LeakFollowed":  func() { LeakFollowed(sampleRemote()) },
	"CleanFollowed": func() { CleanFollowed(sampleRemote()) },
}
