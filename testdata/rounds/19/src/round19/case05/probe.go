//go:build probe

package case05

func secret(v string) Secret { return Secret{"db", nil, map[string]string{"key": v}} }

var Forms = map[string][]string{
	"LeakRaw": {"canary-data"},
}

var Probe = map[string]func(){
	"LeakAnnotation":  func() { LeakAnnotation(secret("canary-data-new"), secret("canary-data")) },
	"CleanAnnotation": func() { CleanAnnotation(secret("canary-data-new"), secret("canary-data")) },
	"LeakRaw":         func() { LeakRaw(secret("canary-data-new"), secret("canary-data")) },
	"CleanRaw":        func() { CleanRaw(secret("canary-data-new"), secret("canary-data")) },
	"LeakPatch":       func() { LeakPatch(secret("canary-data")) },
	"CleanPatch":      func() { CleanPatch(secret("canary-data")) },
	"LeakEvent":       func() { LeakEvent(secret("canary-data-new"), secret("canary-data")) },
	"CleanEvent":      func() { CleanEvent(secret("canary-data-new"), secret("canary-data")) },
}
