//go:build probe

package case16

var Probe = map[string]func(){
	"LeakCursor":  func() { LeakCursor([]Subscriber{{1, "canary-email", "canary-city"}, {2, "b", "c"}, {3, "d", "e"}}) },
	"CleanCursor": func() { CleanCursor([]Subscriber{{1, "canary-email", "canary-city"}, {2, "b", "c"}, {3, "d", "e"}}) },
	"LeakRows":    func() { LeakRows([]Subscriber{{1, "canary-email", "canary-city"}, {2, "b", "c"}, {3, "d", "e"}}) },
	"CleanRows":   func() { CleanRows([]Subscriber{{1, "canary-email", "canary-city"}, {2, "b", "c"}, {3, "d", "e"}}) },
	"LeakItems":   func() { LeakItems([]Subscriber{{1, "canary-email", "canary-city"}, {2, "b", "c"}, {3, "d", "e"}}) },
	"CleanItems":  func() { CleanItems([]Subscriber{{1, "canary-email", "canary-city"}, {2, "b", "c"}, {3, "d", "e"}}) },
}
