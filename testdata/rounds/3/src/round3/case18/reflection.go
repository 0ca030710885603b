// Package case18 reads struct fields by reflection.
package case18

import (
	"fmt"
	"log"
	"reflect"
	"strings"
)

type Donor struct {
	ID    int
	Name  string `pii:"name"`
	Blood string `pii:"health"`
	City  string
}

func LeakByName(d Donor) {
	log.Print(reflect.ValueOf(d).FieldByName("Name").String()) // leak: Donor.Name
}

func CleanByName(d Donor) {
	log.Print(reflect.ValueOf(d).FieldByName("City").String())
}

func LeakByIndex(d Donor) {
	log.Print(reflect.ValueOf(d).Field(2)) // leak: Donor.Blood
}

func CleanByIndex(d Donor) {
	log.Print(reflect.ValueOf(d).Field(3))
}

func dump(v any) string {
	var sb strings.Builder
	rv := reflect.ValueOf(v)
	for i := range rv.NumField() {
		fmt.Fprintf(&sb, "%s=%v ", rv.Type().Field(i).Name, rv.Field(i).Interface())
	}
	return sb.String()
}

func names(v any) []string {
	var all []string
	for f := range reflect.TypeOf(v).Fields() {
		all = append(all, f.Name)
	}
	return all
}

func LeakDump(d Donor) {
	log.Print(dump(d)) // leak: Donor.Name, Donor.Blood
}

func CleanNames(d Donor) {
	log.Print(names(d))
}

func LeakSet(d Donor) {
	var copied Donor
	reflect.ValueOf(&copied).Elem().FieldByName("City").SetString(d.Name)
	log.Print(copied.City) // leak: Donor.Name
}

func CleanSet(d Donor) {
	reflect.ValueOf(&d).Elem().FieldByName("Name").SetString("-")
	log.Print(d.City, reflect.ValueOf(d).IsZero())
}

func LeakIndirect(d Donor) {
	v := reflect.Indirect(reflect.ValueOf(&d))
	log.Print(v.Interface().(Donor).Blood) // leak: Donor.Blood
}

func CleanIndirect(d Donor) {
	v := reflect.Indirect(reflect.ValueOf(&d))
	log.Print(v.Interface().(Donor).City, v.Kind(), v.Type())
}

func LeakMethod(d Donor) {
	out := reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf(d.Name)})
	log.Print(out[0].String()) // leak: Donor.Name
}

func CleanDeepEqual(d Donor) {
	log.Print(reflect.DeepEqual(d, Donor{}))
}
