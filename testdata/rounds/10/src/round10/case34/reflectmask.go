// Package case34 hides fields by reflection over their tags.
package case34

import (
	"fmt"
	"log"
	"reflect"
	"strings"
)

// Tenant is a customer of the platform.
type Tenant struct {
	Slug    string
	Owner   string `pii:"email" log:"hide"`
	Webhook Webhook
}

// Webhook is called when something happens.
type Webhook struct {
	URL    string
	Secret string `pii:"secret" log:"hide"`
}

// Hidden is a copy of v without what is tagged so.
//
//pii:protect masked
func Hidden[T any](v T) T {
	hide(reflect.ValueOf(&v).Elem())
	return v
}

func hide(v reflect.Value) {
	if v.Kind() != reflect.Struct {
		return
	}
	for i := range v.NumField() {
		switch f := v.Type().Field(i); {
		case f.Tag.Get("log") == "hide":
			v.Field(i).SetZero()
		default:
			hide(v.Field(i))
		}
	}
}

// columns gives the names and the values of the fields of a struct.
func columns(v any) (names []string, values []string) {
	rv := reflect.Indirect(reflect.ValueOf(v))
	for i := range rv.NumField() {
		names = append(names, rv.Type().Field(i).Name)
		values = append(values, fmt.Sprint(rv.Field(i).Interface()))
	}
	return names, values
}

func LeakHidden(t Tenant) {
	Hidden(t)
	log.Printf("%+v", t) // leak: Tenant.Owner, Webhook.Secret
}

func CleanHidden(t Tenant) {
	t = Hidden(t)
	log.Printf("%+v", t)
}

func LeakColumns(w Webhook) {
	_, values := columns(w)
	log.Print(strings.Join(values, ";")) // leak: Webhook.Secret
}

func CleanColumns(w Webhook) {
	names, _ := columns(w)
	log.Print(strings.Join(names, ";"))
}

// LeakByName reads the field that it is told, CleanByName another.
func LeakByName(w *Webhook) {
	v := reflect.ValueOf(w).Elem()
	log.Print("secret is ", v.FieldByName("Secret").String()) // leak: Webhook.Secret
}

func CleanByName(w *Webhook) {
	v := reflect.ValueOf(w).Elem()
	log.Print("url is ", v.FieldByName("URL").String())
}

func LeakSet(w *Webhook) {
	reflect.ValueOf(w).Elem().FieldByName("URL").SetString(w.Secret)
	log.Print("url is ", w.URL) // leak: Webhook.Secret
}

func CleanSet(w *Webhook) {
	reflect.ValueOf(w).Elem().FieldByName("Secret").SetString(w.URL)
	log.Print("secret is ", len(w.Secret), " long, url is ", w.URL)
}
