//go:build probe

package case06

func sample() Profile {
	return Profile{ID: "p1", Login: "canary-login", Bio: "canary-bio", Theme: "dark"}
}

var Probe = map[string]func(){
	"LeakValue":  func() { LeakValue(sample()) },
	"CleanValue": func() { CleanValue(sample()) },
	"LeakKey":    func() { LeakKey(sample()) },
	"CleanKey":   func() { CleanKey(sample()) },
	"LeakEvict":  func() { LeakEvict(sample()) },
	"CleanEvict": func() { CleanEvict(sample()) },
	"CleanHits":  func() { CleanHits(sample()) },
}
