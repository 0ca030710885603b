// Package case05 shows how objects of a cluster differ from what is wanted, without the data of secrets.
package case05

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

const applied = "last-applied"

// An Object is what the cluster keeps.
type Object struct {
	Kind        string            `json:"kind"`
	Name        string            `json:"name"`
	Annotations map[string]string `json:"annotations,omitempty"`
	Data        map[string]Datum  `json:"data,omitempty"`
}

type Datum struct {
	Value string `json:"value" pii:"secret"`
}

func (o *Object) copy() *Object {
	c := *o
	c.Annotations = maps.Clone(o.Annotations)
	c.Data = maps.Clone(o.Data)
	return &c
}

// apply remembers in an annotation what was applied.
func apply(o *Object) (*Object, error) {
	raw, err := json.Marshal(o)
	if err != nil {
		return nil, err
	}
	c := o.copy()
	if c.Annotations == nil {
		c.Annotations = map[string]string{}
	}
	c.Annotations[applied] = string(raw)
	return c, nil
}

// hide puts stars in place of data, as many as tell old and new apart.
func hide(o *Object, stars string) *Object {
	c := o.copy()
	for k := range c.Data {
		c.Data[k] = Datum{stars}
	}
	return c
}

// hideAll hides what was applied, too.
func hideAll(o *Object, stars string) *Object {
	c := hide(o, stars)
	delete(c.Annotations, applied)
	return c
}

func diff(live, want *Object) string {
	var b strings.Builder
	for _, o := range []*Object{live, want} {
		raw, err := json.MarshalIndent(o, "", "  ")
		if err != nil {
			return err.Error()
		}
		fmt.Fprintf(&b, "%s\n", raw)
	}
	return b.String()
}

func LeakDiff(o Object) {
	fmt.Println(diff(&o, &Object{Kind: "Secret"})) // leak: Datum.Value
}

func CleanDiff(o Object) {
	fmt.Println(diff(hide(&o, "++++"), &Object{Kind: "Secret"}))
}

func LeakApplied(o Object) {
	live, err := apply(&o)
	if err != nil {
		return
	}
	fmt.Println(diff(hide(live, "++++"), hide(&o, "+++++"))) // leak: Datum.Value
}

func CleanApplied(o Object) {
	live, err := apply(&o)
	if err != nil {
		return
	}
	fmt.Println(diff(hideAll(live, "++++"), hide(&o, "+++++")))
}

func LeakKeys(o Object) {
	log.Print("changed: ", slices.Collect(maps.Values(o.Data))) // leak: Datum.Value
}

func CleanKeys(o Object) {
	log.Print("changed: ", slices.Sorted(maps.Keys(o.Data)))
}
