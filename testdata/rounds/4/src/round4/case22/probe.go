//go:build probe

package case22

import "round4/case22/opt"

func sample() Contact {
	return Contact{Slug: "s1", Mobile: opt.Some("canary-mobile"), Skype: opt.Some("canary-skype")}
}

var Probe = map[string]func(){
	"LeakOr":          func() { LeakOr(sample()) },
	"CleanOr":         func() { CleanOr(sample()) },
	"LeakMap":         func() { LeakMap(sample()) },
	"CleanMap":        func() { CleanMap(sample()) },
	"CleanOptionText": func() { CleanOptionText(sample()) },
	"LeakThen":        func() { LeakThen(sample()) },
	"CleanThen":       func() { CleanThen(sample()) },
}
