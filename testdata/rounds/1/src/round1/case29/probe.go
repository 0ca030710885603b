//go:build probe

package case29

var Probe = map[string]func(){
	"LeakAtoi":           func() { LeakAtoi(sample()) },
	"CleanAtoi":          func() { CleanAtoi(sample()) },
	"LeakNumErrorInput":  func() { LeakNumErrorInput(sample()) },
	"CleanNumErrorCause": func() { CleanNumErrorCause(sample()) },
	"LeakParseTime":      func() { LeakParseTime(sample()) },
	"CleanParseTime":     func() { CleanParseTime(sample()) },
	"LeakPathError":      func() { LeakPathError(sample()) },
	"CleanPathError":     func() { CleanPathError(sample()) },
	"LeakURLError":       func() { LeakURLError(sample()) },
	"CleanURLError":      func() { CleanURLError(sample()) },
}

func sample() Form {
	return Form{ID: 7, Phone: "canary-phone", Birth: "canary-birth", Step: "s1"}
}
