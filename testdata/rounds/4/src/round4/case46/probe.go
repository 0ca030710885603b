//go:build probe

package case46

const lines = `{"code": "d1", "blood": "canary-blood", "name": "canary-name"}
`

var Probe = map[string]func(){
	"LeakProblems":  func() { LeakProblems(lines) },
	"CleanProblems": func() { CleanProblems(lines) },
	"LeakGroups":    func() { LeakGroups(lines) },
	"CleanGroups":   func() { CleanGroups(lines) },
	"LeakLast":      func() { LeakLast(lines) },
	"CleanLast":     func() { CleanLast(lines) },
}
