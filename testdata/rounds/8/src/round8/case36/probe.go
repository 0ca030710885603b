//go:build probe

package case36

var Forms = map[string][]string{
	"LeakAnnotation": {"Y2FuYXJ5LWJ5dGVz"},
	"LeakPrinted":    {"Y2FuYXJ5LWJ5dGVz"},
	"LeakYAML":       {"Y2FuYXJ5LWJ5dGVz"},
}

func sampleSecret() Secret {
	return Secret{"s1", map[string]string{"team": "a"}, map[string]Value{"k": {"k", []byte("canary-bytes")}}}
}

var Probe = map[string]func(){
	"LeakAnnotation":  func() { LeakAnnotation(sampleSecret()) },
	"CleanAnnotation": func() { CleanAnnotation(sampleSecret()) },
	"LeakPrinted":     func() { LeakPrinted(sampleSecret()) },
	"CleanPrinted":    func() { CleanPrinted(sampleSecret()) },
	"LeakYAML":        func() { LeakYAML(sampleSecret()) },
	"CleanYAML":       func() { CleanYAML(sampleSecret()) },
	"CleanChanged":    func() { CleanChanged(sampleSecret()) },
	"LeakEvent":       func() { LeakEvent(sampleSecret()) },
	"CleanEvent":      func() { CleanEvent(sampleSecret()) },
}
