//go:build probe

package case14

var Probe = map[string]func(){
	"LeakTerms":    func() { LeakTerms([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
	"CleanTerms":   func() { CleanTerms([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
	"LeakSnippet":  func() { LeakSnippet([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
	"CleanSnippet": func() { CleanSnippet([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
	"LeakEmpty":    func() { LeakEmpty([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
	"CleanEmpty":   func() { CleanEmpty([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
	"LeakRare":     func() { LeakRare([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
	"CleanRare":    func() { CleanRare([]Note{{1, "Gets canary-text twice"}}, Query{"canary-text knee", 2}) },
}
