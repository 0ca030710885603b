//go:build probe

package case11

func sample() Person {
	return Person{ID: 3, Name: "canary-name", Job: "canary-job"}
}

var Probe = map[string]func(){
	"LeakFind":  func() { LeakFind(sample()) },
	"CleanFind": func() { CleanFind(sample()) },
	"LeakAdd":   func() { LeakAdd(sample()) },
	"CleanAdd":  func() { CleanAdd(sample()) },
}
