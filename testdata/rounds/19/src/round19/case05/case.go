// Package case05 compares what is deployed with what is in the repository, and shows the difference.
package case05

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

const lastApplied = "example.com/last-applied"

// Secret is an object of the cluster.
type Secret struct {
	Name        string            `json:"name"`
	Annotations map[string]string `json:"annotations,omitempty"`
	Data        map[string]string `json:"data,omitempty" pii:"secret"`
}

// apply keeps what was applied in an annotation.
func apply(s Secret) (Secret, error) {
	text, err := json.Marshal(s)
	if err != nil {
		return s, err
	}
	s.Annotations = maps.Clone(s.Annotations)
	if s.Annotations == nil {
		s.Annotations = map[string]string{}
	}
	s.Annotations[lastApplied] = string(text)
	return s, nil
}

// hide replaces the data, and keeps which values differ.
func hide(target, live Secret) (Secret, Secret) {
	wanted, found := map[string]string{}, map[string]string{}
	for k := range target.Data {
		wanted[k] = "++++++++"
	}
	for k, v := range live.Data {
		found[k] = "++++++++"
		if target.Data[k] != v {
			found[k] += "++++"
		}
	}
	target.Data, live.Data = wanted, found
	return target, live
}

// hideAll hides the annotation, too.
func hideAll(target, live Secret) (Secret, Secret) {
	target, live = hide(target, live)
	live.Annotations = maps.Clone(live.Annotations)
	if _, ok := live.Annotations[lastApplied]; ok {
		live.Annotations[lastApplied] = "++++++++"
	}
	return target, live
}

// diff is a list of the lines that only one of them has.
func diff(a, b any) string {
	left, _ := json.MarshalIndent(a, "", " ")
	right, _ := json.MarshalIndent(b, "", " ")
	have := strings.Split(string(right), "\n")
	var out strings.Builder
	for _, line := range strings.Split(string(left), "\n") {
		if !slices.Contains(have, line) {
			out.WriteString("-" + line + "\n")
		}
	}
	for _, line := range have {
		if !strings.Contains(string(left), line) {
			out.WriteString("+" + line + "\n")
		}
	}
	return out.String()
}

// LeakAnnotation shows what was last applied, CleanAnnotation hides it.
func LeakAnnotation(target, base Secret) {
	live, err := apply(base)
	if err != nil {
		return
	}
	fmt.Print(diff(hide(target, live))) // leak: Secret.Data
}

func CleanAnnotation(target, base Secret) {
	live, err := apply(base)
	if err != nil {
		return
	}
	fmt.Print(diff(hideAll(target, live)))
}

// LeakRaw shows the objects before they are hidden, CleanRaw after it.
func LeakRaw(target, live Secret) {
	text := diff(target, live)
	_, _ = hideAll(target, live)
	log.Print(text) // leak: Secret.Data
}

func CleanRaw(target, live Secret) {
	target, live = hideAll(target, live)
	text := diff(target, live)
	log.Print(text)
}

// LeakPatch logs a patch that has the data, CleanPatch one of the annotations.
func LeakPatch(target Secret) {
	patch := map[string]any{"op": "replace", "path": "/data", "value": target.Data}
	text, _ := json.Marshal([]any{patch})
	log.Printf("patch %s", text) // leak: Secret.Data
}

func CleanPatch(target Secret) {
	patch := map[string]any{"op": "replace", "path": "/annotations", "value": target.Annotations}
	text, _ := json.Marshal([]any{patch})
	log.Printf("patch %s", text)
}

// LeakEvent tells the new value of a key that changed, CleanEvent the key.
func LeakEvent(target, live Secret) {
	for k, v := range target.Data {
		if live.Data[k] != v {
			log.Print(live.Name, " changed: ", fmt.Sprintf("%s=%q", k, v)) // leak: Secret.Data
		}
	}
}

func CleanEvent(target, live Secret) {
	for k, v := range target.Data {
		if live.Data[k] != v {
			log.Print(live.Name, " changed: ", fmt.Sprintf("%s (%d)", k, len(v)))
		}
	}
}
