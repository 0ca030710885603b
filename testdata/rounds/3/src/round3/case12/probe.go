//go:build probe

package case12

var Probe = map[string]func(){
	"LeakBreakOuter":    func() { LeakBreakOuter(sampleLeads()) },
	"CleanBreakOuter":   func() { CleanBreakOuter(sampleLeads()) },
	"LeakContinueOuter": func() { LeakContinueOuter(sampleLeads()) },
	"CleanAfterLoop":    func() { CleanAfterLoop(sampleLeads()) },
	"LeakBreakSelect":   func() { LeakBreakSelect(sampleLeads()) },
	"CleanBreakSelect":  func() { CleanBreakSelect(sampleLeads()) },
	"LeakGoto":          func() { LeakGoto(sampleLeads()) },
	"CleanGoto":         func() { CleanGoto(sampleLeads()) },
}

func sampleLeads() []Lead {
	return []Lead{Lead{ID: 7, Email: "canary-email", Phone: "canary-phone", Source: "source"}, Lead{ID: 7, Email: "canary-email", Phone: "canary-phone", Source: "source"}}
}
