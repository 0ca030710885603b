//go:build probe

package case03

func sample() Applicant {
	return Applicant{ID: "a-1", Email: "canary-email@example.test", CV: "canary-cv"}
}

var Probe = map[string]func(){
	"LeakDumpOut":     func() { LeakDumpOut(sample()) },
	"CleanDumpOut":    func() { CleanDumpOut(sample()) },
	"LeakDumpHeader":  func() { LeakDumpHeader(sample()) },
	"CleanDumpHeader": func() { CleanDumpHeader(sample()) },
	"LeakHeaders":     func() { LeakHeaders(sample()) },
	"CleanHeaders":    func() { CleanHeaders(sample()) },
}
