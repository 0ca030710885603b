//go:build probe

package case19

func sample() Rider {
	return Rider{Plate: Plate{Land: "de", Sign: "canary-sign"}, Name: "canary-name", Tel: "canary-tel"}
}

var Probe = map[string]func(){
	"LeakFlag":          func() { LeakFlag(sample()) },
	"CleanFlag":         func() { CleanFlag(sample()) },
	"LeakVerb":          func() { LeakVerb(sample()) },
	"CleanVerb":         func() { CleanVerb(sample()) },
	"LeakByValue":       func() { LeakByValue(sample()) },
	"LeakBox":           func() { LeakBox(sample()) },
	"CleanBox":          func() { CleanBox(sample()) },
	"CleanPointerOfBox": func() { CleanPointerOfBox(sample()) },
}
