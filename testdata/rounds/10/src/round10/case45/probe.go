//go:build probe

package case45

var Forms = map[string][]string{"LeakOldest": {"19371"}}

func person() *Person { return &Person{"canary-name", 19371, []*Person{{"canary-name", 19372, nil}}} }

var Probe = map[string]func(){
	"LeakWalk":   func() { LeakWalk(person()) },
	"CleanWalk":  func() { CleanWalk(person()) },
	"LeakStack":  func() { LeakStack(person()) },
	"CleanStack": func() { CleanStack(person()) },
	"LeakList":   func() { LeakList(person()) },
	"CleanList":  func() { CleanList(person()) },
	"LeakOldest": func() { LeakOldest(person()) },
	"CleanDepth": func() { CleanDepth(person()) },
}
