//go:build probe

package case23

import "round4/case23/entity"

func sample() entity.Musician {
	return entity.Musician{Stage: "DJ", Legal: "canary-legal", Mail: "canary-mail", Agent: "Bo", Year: 2020}
}

var Probe = map[string]func(){
	"LeakInternal":  func() { LeakInternal(sample()) },
	"CleanInternal": func() { CleanInternal(sample()) },
	"LeakContact":   func() { LeakContact(sample()) },
	"CleanContact":  func() { CleanContact(sample()) },
	"LeakExtra":     func() { LeakExtra(sample()) },
	"CleanExtra":    func() { CleanExtra(sample()) },
	"LeakAll":       func() { LeakAll(sample()) },
	"CleanAll":      func() { CleanAll(sample()) },
}
