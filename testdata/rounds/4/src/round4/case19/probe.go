//go:build probe

package case19

func sample() Applicant {
	return Applicant{Ref: "a1", Letter: "canary-letter", School: "canary-school"}
}

var Probe = map[string]func(){
	"LeakDetail":  func() { LeakDetail(sample()) },
	"CleanDetail": func() { CleanDetail(sample()) },
	"LeakDirect":  func() { LeakDirect(sample()) },
	"CleanDirect": func() { CleanDirect(sample()) },
	"LeakParams":  func() { LeakParams(sample()) },
	"CleanParams": func() { CleanParams(sample()) },
}
