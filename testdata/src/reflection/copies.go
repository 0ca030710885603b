package reflection

import (
	"log"
	"reflect"
)

// account and place have tags, accountDTO and placeDTO have none.
type account struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
	Place place
}

type place struct {
	Street string `pii:"street"`
	Floor  string
}

type accountDTO struct {
	ID    int
	Email string
	Nick  string
	Place placeDTO
	Other string
}
type placeDTO struct {
	Street string
	Floor  string
}

func copyFields(dst, src any) {
	dv := reflect.ValueOf(dst).Elem()
	sv := reflect.ValueOf(src).Elem()
	st := sv.Type()
	for i := 0; i < st.NumField(); i++ {
		f := dv.FieldByName(st.Field(i).Name)
		if f.IsValid() && f.CanSet() && f.Type() == st.Field(i).Type {
			f.Set(sv.Field(i))
		}
	}
}

func copyDeep(dst, src reflect.Value) {
	for i := range src.NumField() {
		f := dst.FieldByName(src.Type().Field(i).Name)
		if f.Kind() == reflect.Struct {
			copyDeep(f, src.Field(i))
			continue
		}
		f.Set(src.Field(i))
	}
}

func pointers(u *account) {
	var d accountDTO
	copyFields(&d, u)
	log.Print(d.ID)    // ok
	log.Print(d.Email) // want `^account\.Email \(pii:email\) reaches log\.Print$`
	log.Print(d.Nick)  // ok
	log.Print(d.Other) // ok
}

func values(u account) {
	var d accountDTO
	copyDeep(reflect.ValueOf(&d).Elem(), reflect.ValueOf(u))
	log.Print(d.Email)        // want `^account\.Email \(pii:email\) reaches log\.Print$`
	log.Print(d.Nick)         // ok
	log.Print(d.Place.Street) // want `^place\.Street \(pii:street\) reaches log\.Print$`
	log.Print(d.Place.Floor)  // ok
}

func inline(u account) {
	var d accountDTO
	dv, sv := reflect.ValueOf(&d).Elem(), reflect.ValueOf(u)
	for i := range sv.NumField() {
		dv.FieldByName(sv.Type().Field(i).Name).Set(sv.Field(i))
	}
	log.Print(d.Email) // want `^account\.Email \(pii:email\) reaches log\.Print$`
	log.Print(d.Nick)  // ok
}

func crossed(u account) {
	var d accountDTO
	dv, sv := reflect.ValueOf(&d).Elem(), reflect.ValueOf(u)
	dv.FieldByName("Nick").Set(sv.FieldByName("Email"))
	log.Print(d.Email) // ok
	log.Print(d.Nick)  // want `^account\.Email \(pii:email\) reaches log\.Print$`
}
func computed(u account) {
	var d accountDTO
	dv, sv := reflect.ValueOf(&d).Elem(), reflect.ValueOf(u)
	for i := range sv.NumField() {
		dv.Field(i).SetString("x" + sv.Field(i).String())
	}
	log.Print(d.Email) // want `^account\.Email \(pii:email\) reaches log\.Print$`
}
func toMap(v any) map[string]any {
	out := map[string]any{}
	rv := reflect.ValueOf(v)
	for i := range rv.NumField() {
		out[rv.Type().Field(i).Name] = rv.Field(i).Interface()
	}
	return out
}
func listed(u account) {
	log.Print(toMap(u))             // want `^account\.Email \(pii:email\) reaches log\.Print$` `^place\.Street \(pii:street\) reaches log\.Print$`
	log.Print(toMap(u.Place.Floor)) // ok
}

type team struct {
	Title   string
	Lead    *account
	Members []account
	ByName  map[string]account
}
type teamDTO struct {
	Title   string
	Lead    *accountDTO
	Members []accountDTO
	ByName  map[string]accountDTO
}

func nested(t *team) {
	var d teamDTO
	copyFields(&d, t)
	log.Print(d.Title)            // ok
	log.Print(d.Lead.Email)       // want `^account\.Email \(pii:email\) reaches log\.Print$`
	log.Print(d.Lead.Nick)        // ok
	log.Print(d.Members[0].Email) // want `^account\.Email \(pii:email\) reaches log\.Print$`
	log.Print(d.Members[0].Nick)  // ok
	for k, m := range d.ByName {
		log.Print(k, m.Nick) // ok
		log.Print(m.Email)   // want `^account\.Email \(pii:email\) reaches log\.Print$`
	}
}
func lists(us []account) {
	var ds []accountDTO
	copyAll(&ds, &us)
	for _, d := range ds {
		log.Print(d.Email) // want `^account\.Email \(pii:email\) reaches log\.Print$`
		log.Print(d.Nick)  // ok
	}
}
func copyAll(dst, src any) {
	reflect.ValueOf(dst).Elem().Set(reflect.ValueOf(src).Elem())
}
