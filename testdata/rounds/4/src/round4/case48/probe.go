//go:build probe

package case48

func sampleStudent() []Student {
	return []Student{{Name: "canary-name", Faith: "canary-faith", Course: "go", Points: 3}}
}

var Probe = map[string]func(){
	"LeakByFaith":   func() { LeakByFaith(sampleStudent()) },
	"CleanByCourse": func() { CleanByCourse(sampleStudent()) },
	"LeakBest":      func() { LeakBest(sampleStudent()) },
	"CleanBest":     func() { CleanBest(sampleStudent()) },
	"LeakHead":      func() { LeakHead(sampleStudent()) },
	"CleanHead":     func() { CleanHead(sampleStudent()) },
}
