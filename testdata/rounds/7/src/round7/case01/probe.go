//go:build probe

package case01

var Forms = map[string][]string{"LeakHeader": {"YXBpOmNhbmFyeS10b2tlbg"}}

func sampleIntegration() Integration {
	return Integration{ID: "i1", Host: "books", Token: "canary-token", Admin: "canary-admin"}
}

var Probe = map[string]func(){
	"LeakTransport":  func() { LeakTransport(sampleIntegration()) },
	"CleanTransport": func() { CleanTransport(sampleIntegration()) },
	"LeakOther":      func() { LeakOther(sampleIntegration()) },
	"CleanOther":     func() { CleanOther(sampleIntegration()) },
	"LeakHeader":     func() { LeakHeader(sampleIntegration()) },
	"CleanHeader":    func() { CleanHeader(sampleIntegration()) },
}
