//go:build probe

package case01

import "round4/case01/domain"

const body = `{"ID": "m1", "Name": "canary-name", "Email": "canary-email", "Level": "gold"}`

func sample() domain.Member {
	return domain.Member{ID: "m1", Name: "canary-name", Email: "canary-email", Level: "gold"}
}

var Probe = map[string]func(){
	"LeakCreate":    func() { LeakCreate(body) },
	"CleanCreate":   func() { CleanCreate(body) },
	"LeakConflict":  func() { LeakConflict(sample()) },
	"CleanConflict": func() { CleanConflict(sample()) },
	"LeakFetched":   func() { LeakFetched(sample()) },
	"CleanFetched":  func() { CleanFetched(sample()) },
}
