//go:build probe

package case40

func sample() Both {
	return Both{Name: Name{"canary-first"}, Birth: Birth{"canary-day"}, Tel: "canary-tel"}
}

var Probe = map[string]func(){
	"LeakBoth":    func() { LeakBoth(sample()) },
	"CleanOne":    func() { CleanOne(sample()) },
	"CleanDeep":   func() { CleanDeep(sample()) },
	"LeakPlain":   func() { LeakPlain(sample()) },
	"CleanPlain":  func() { CleanPlain(sample()) },
	"LeakHidden":  func() { LeakHidden(sample()) },
	"CleanHidden": func() { CleanHidden(sample()) },
}
