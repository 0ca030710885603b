//go:build probe

package case40

func sample() Model {
	return Model{ID: 1, Email: "canary-email", Birth: "canary-birth", Bio: "b"}
}

var Probe = map[string]func(){
	"LeakFriends":    func() { LeakFriends(sample()) },
	"CleanPublic":    func() { CleanPublic(sample()) },
	"LeakCareless":   func() { LeakCareless(sample()) },
	"CleanList":      func() { CleanList(sample()) },
	"LeakStarred":    func() { LeakStarred(sample()) },
	"CleanStarred":   func() { CleanStarred(sample()) },
	"LeakFormatted":  func() { LeakFormatted(sample()) },
	"CleanFormatted": func() { CleanFormatted(sample()) },
}
