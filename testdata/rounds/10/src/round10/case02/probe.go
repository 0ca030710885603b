//go:build probe

package case02

func client() *Client {
	return NewClient(Login{"http://registry.internal", "ci", "canary-token"}, true)
}

var Probe = map[string]func(){
	"LeakDump":     func() { LeakDump(client()) },
	"CleanDump":    func() { CleanDump(client()) },
	"LeakHeaders":  func() { LeakHeaders(client()) },
	"CleanHeaders": func() { CleanHeaders(client()) },
	"LeakCurl":     func() { LeakCurl(client()) },
	"CleanCurl":    func() { CleanCurl(client()) },
}
