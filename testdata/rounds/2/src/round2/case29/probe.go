//go:build probe

package case29

func sample() Profile {
	return Profile{ID: 1, Email: "canary-email@example.test", Photo: []byte("canary-photo")}
}

var Probe = map[string]func(){
	"LeakEvict":  func() { LeakEvict(sample(), sample()) },
	"CleanEvict": func() { CleanEvict(sample(), sample()) },
	"LeakAll":    func() { LeakAll(sample()) },
	"CleanAll":   func() { CleanAll(sample()) },
	"LeakGet":    func() { LeakGet(sample()) },
	"CleanGet":   func() { CleanGet(sample()) },
	"LeakLoad":   func() { LeakLoad(sample()) },
	"CleanLoad":  func() { CleanLoad(sample()) },
}
