//go:build probe

package case17

var Forms = map[string][]string{
	"LeakVerb":    {"482133"},
	"LeakBadge":   {"75b55"},
	"LeakConvert": {"482133"},
	"LeakAttr":    {"482133"},
}

var badge = Badge{"lab", 482133}

var Probe = map[string]func(){
	"LeakVerb":     func() { LeakVerb(badge) },
	"CleanVerb":    func() { CleanVerb(badge) },
	"LeakBadge":    func() { LeakBadge(badge) },
	"CleanBadge":   func() { CleanBadge(badge) },
	"LeakConvert":  func() { LeakConvert(badge) },
	"CleanConvert": func() { CleanConvert(badge) },
	"LeakAttr":     func() { LeakAttr(badge) },
	"CleanAttr":    func() { CleanAttr(badge) },
}
