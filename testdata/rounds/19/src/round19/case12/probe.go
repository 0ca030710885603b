//go:build probe

package case12

var (
	viewer = Viewer{"ann", "canary-session", "canary-idtoken"}
	source = Source{4, "prom", "/query", map[string]string{"basicAuthPassword": "canary-secure"}, true, nil}
)

var Probe = map[string]func(){
	"LeakForward":  func() { LeakForward(viewer, source) },
	"CleanForward": func() { CleanForward(viewer, source) },
	"LeakCookies":  func() { LeakCookies(viewer, source) },
	"CleanCookies": func() { CleanCookies(viewer, source) },
	"LeakSecure":   func() { LeakSecure(source) },
	"CleanSecure":  func() { CleanSecure(source) },
	"LeakQuery":    func() { LeakQuery(viewer, source) },
	"CleanQuery":   func() { CleanQuery(viewer, source) },
}
