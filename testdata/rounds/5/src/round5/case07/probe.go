//go:build probe

package case07

func sample() Reader {
	return Reader{Card: "canary-card", Email: "canary-email", Desk: "d3"}
}

var Probe = map[string]func(){
	"LeakPath":  func() { LeakPath(sample()) },
	"CleanPath": func() { CleanPath(sample()) },
	"LeakForm":  func() { LeakForm(sample()) },
	"CleanForm": func() { CleanForm(sample()) },
}
