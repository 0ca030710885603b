package usage

import "testing"

func TestSnake(t *testing.T) {
	for name, want := range map[string]string{
		"User": "user", "UserData": "user_data", "HTTPLog": "http_log", "userID": "user_id", "OAuth2Token": "o_auth2_token", "A": "a", "": "",
		"Snake_Case": "snake_case",
	} {
		if got := snake(name); got != want {
			t.Errorf("snake(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestStem: the table that an ORM makes of a type has the stem of the type.
func TestStem(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"users", "user", true},
		{"categories", "category", true},
		{"addresses", "address", true},
		{"boxes", "box", true},
		{"branches", "branch", true},
		{"people", "person", true},
		{"user_children", "user_child", true},
		{"orders", "order", true},
		{"users", "user_data", false},
		{"users", "uses", false},
		{"address", "addres", false},
		{"children", "user_child", false},
	} {
		if same := stem(tt.a) == stem(tt.b); same != tt.same {
			t.Errorf("%s is %s: %v, want %v", tt.a, tt.b, same, tt.same)
		}
	}
}

func TestNamesColumn(t *testing.T) {
	for _, tt := range []struct {
		field, column string
		names         bool
	}{
		{"User.Email", "email", true},
		{"User.EMail", "e_mail", true},
		{"User.Address.ZipCode", "zip_code", true},
		{"User.Email", "phone", false},
		{"User.Email", "user_email", false},
	} {
		if got := namesColumn(tt.field, tt.column); got != tt.names {
			t.Errorf("%s for %s: %v, want %v", tt.column, tt.field, got, tt.names)
		}
	}
}
