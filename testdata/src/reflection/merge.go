package reflection

import (
	"fmt"
	"log"
	"reflect"
)

// login is a secret of a configuration.
type login struct {
	Token string `pii:"credential.token"`
	User  string
}
type cluster struct{ Server string }
type config struct {
	Kind     string
	Clusters map[string]*cluster
	Auths    map[string]*login
	Cur      cluster
	Me       login
}

func merge[T any](dst, src *T) error {
	if dst == nil {
		return fmt.Errorf("nil")
	}
	return mergeValues(nil, reflect.ValueOf(dst).Elem(), reflect.ValueOf(src).Elem())
}

func mergeValues(fieldNames []string, dst, src reflect.Value) error {
	dstType := dst.Type()
	if !src.IsValid() {
		return nil
	}
	switch dstType.Kind() {
	case reflect.Struct:
		for i, n := 0, dstType.NumField(); i < n; i++ {
			if err := mergeValues(append(fieldNames, dstType.Field(i).Name), dst.Field(i), src.Field(i)); err != nil {
				return err
			}
		}
	case reflect.Map:
		if dst.CanSet() && !src.IsZero() {
			if dst.IsZero() {
				dst.Set(reflect.MakeMap(dstType))
			}
			for _, mapKey := range src.MapKeys() {
				dst.SetMapIndex(mapKey, src.MapIndex(mapKey))
			}
		}
	case reflect.Slice:
		dst.Set(src)
	case reflect.Pointer:
		if dst.CanSet() && !src.IsZero() {
			if dstType.Elem().Kind() == reflect.Struct {
				dst.Set(src)
			} else {
				dst.Set(reflect.New(dstType.Elem()))
				dst.Elem().Set(src.Elem())
			}
		}
	default:
		if dst.CanSet() && !src.IsZero() {
			dst.Set(src)
		}
	}
	return nil
}

func merged(a *config) {
	var b config
	if err := merge(&b, a); err != nil {
		log.Print(err)
	}
	log.Print(b.Me.Token)   // want `^login\.Token \(pii:token\) reaches log\.Print$`
	log.Print(b.Me.User)    // ok
	log.Print(b.Kind)       // ok
	log.Print(b.Cur.Server) // ok
	for k, c := range b.Clusters {
		log.Print(k, c.Server) // ok
	}
	for k, c := range b.Auths {
		log.Print(k)       // ok
		log.Print(c.User)  // ok
		log.Print(c.Token) // want `^login\.Token \(pii:token\) reaches log\.Print$`
	}
}
