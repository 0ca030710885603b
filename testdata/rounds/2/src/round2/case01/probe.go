//go:build probe

package case01

func sample() Upstream {
	return Upstream{Name: "acme", Host: "acme.example", User: "shop", Password: "canary-password", Token: "canary-token"}
}

var Probe = map[string]func(){
	"LeakEndpoint":       func() { LeakEndpoint(sample()) },
	"CleanEndpoint":      func() { CleanEndpoint(sample()) },
	"LeakRedactedSearch": func() { LeakRedactedSearch(sample()) },
	"CleanSearchPath":    func() { CleanSearchPath(sample()) },
	"LeakUserinfo":       func() { LeakUserinfo(sample()) },
	"CleanUserinfo":      func() { CleanUserinfo(sample()) },
	"LeakGetError":       func() { LeakGetError(sample()) },
	"CleanGetError":      func() { CleanGetError(sample()) },
	"LeakParseError":     func() { LeakParseError(sample()) },
	"CleanParseError":    func() { CleanParseError(sample()) },
}
