package sqltext

import (
	"fmt"
	"strings"
	"testing"
)

func TestUses(t *testing.T) {
	verbs := map[Verb]string{Reads: "reads", Writes: "writes", Erases: "erases"}
	for _, tt := range []struct{ query, want string }{
		{`INSERT INTO users (email) VALUES ($1)`, "writes users"},
		{`insert or replace into "public"."Users" values (?)`, "writes users"},
		{"REPLACE INTO `users` SET email = ?", "writes users"},
		{`UPSERT INTO users VALUES ($1)`, "writes users"},
		{`INSERT INTO users VALUES ($1) ON CONFLICT (id) DO UPDATE SET email = $1`, "writes users"},
		{`INSERT INTO users VALUES (?) ON DUPLICATE KEY UPDATE email = ?`, "writes users"},
		{`INSERT INTO archive SELECT * FROM users`, "writes archive, reads users"},
		{`MERGE INTO users u USING staged s ON u.id = s.id WHEN MATCHED THEN UPDATE SET email = s.email WHEN NOT MATCHED THEN DELETE`,
			"writes users, reads staged"},
		{`UPDATE users SET email = $1 WHERE id = $2`, "writes users"},
		{`UPDATE ONLY users AS u SET email = $1 FROM orders o WHERE o.id = u.id`, "writes users, reads orders"},
		{`UPDATE users SET email = NULL, phone = $1 WHERE id = $2`, "writes users, erases users.email"},
		{`UPDATE users SET phone = $1, "Email" = null`, "writes users, erases users.email"},
		{`UPDATE users SET email = $1 WHERE phone = NULL`, "writes users"},
		{`COPY users (id, email) FROM STDIN`, "writes users"},
		{`COPY users TO STDOUT`, "reads users"},
		{`DELETE FROM users WHERE id = $1`, "erases users"},
		{`delete from only public.users`, "erases users"},
		{`DELETE u, o FROM users u JOIN orders o ON o.user = u.id`, "erases u, erases o, reads users, reads orders"},
		{`DELETE FROM users USING orders WHERE users.id = orders.id`, "erases users, reads orders"},
		{`TRUNCATE users`, "erases users"},
		{`TRUNCATE TABLE ONLY users, public.orders CASCADE`, "erases users, erases orders"},
		{`DROP TABLE IF EXISTS users, orders`, "erases users, erases orders"},
		{`DROP INDEX users`, ""},
		{`ALTER TABLE users ALTER COLUMN ip TYPE inet USING ip::inet`, ""},
		{`SELECT * FROM users JOIN orders USING (id)`, "reads users, reads orders"},
		{`ALTER TABLE users DROP COLUMN email, DROP COLUMN "Phone"`, "erases users.email, erases users.phone"},
		{`CREATE TABLE orders (id int REFERENCES users ON DELETE CASCADE ON UPDATE CASCADE)`, ""},
		{`SELECT * FROM users`, "reads users"},
		{`SELECT a FROM users u, orders AS o LEFT JOIN items ON true WHERE x IN (1, 2)`, "reads users, reads orders, reads items"},
		{`SELECT email, phone FROM users WHERE a IS DISTINCT FROM b`, "reads users"},
		{`SELECT EXTRACT(YEAR FROM born) FROM users`, "reads users"},
		{`SELECT * FROM generate_series(1, 3), users`, "reads users"},
		{`SELECT * FROM (SELECT id FROM users) AS t`, "reads users"},
		{`SELECT id FROM users FOR UPDATE`, "reads users"},
		{`SELECT * INTO backup FROM users`, "writes backup, reads users"},
		{`WITH gone AS (DELETE FROM users RETURNING *), x AS (SELECT 1) SELECT * FROM gone, x`, "erases users"},
		{`WITH t (a, b) AS MATERIALIZED (SELECT 1, 2) SELECT * FROM t JOIN users ON true`, "reads users"},
		{`SELECT 'DELETE FROM users' -- DELETE FROM users`, ""},
		{`BEGIN; DELETE FROM users; TRUNCATE orders; COMMIT`, "erases users, erases orders"},
		{"DELETE FROM " + string(Hole), ""},
		{"DELETE FROM users_" + string(Hole), ""},
		{"DELETE FROM users WHERE id = " + string(Hole), "erases users"},
		{"DELETE FROM", ""}, {"UPDATE", ""}, {"COPY", ""}, {"ALTER TABLE users DROP COLUMN", ""}, {") AS (", ""}, {"", ""},
	} {
		var got []string
		for _, u := range Uses(tt.query) {
			got = append(got, strings.TrimSuffix(fmt.Sprintf("%s %s.%s", verbs[u.Verb], u.Table, u.Column), "."))
		}
		if text := strings.Join(got, ", "); text != tt.want {
			t.Errorf("%q: %q, want %q", tt.query, text, tt.want)
		}
	}
}

func TestTableName(t *testing.T) {
	for name, want := range map[string]string{
		"users": "users", `"Public"."Users"`: "users", "a.b.C": "c", "[dbo].[Users]": "users", "": "", "t_" + string(Hole): "",
	} {
		if got := TableName(name); got != want {
			t.Errorf("TableName(%q) = %q, want %q", name, got, want)
		}
	}
}

func FuzzUses(f *testing.F) {
	f.Add("WITH a AS (DELETE FROM b.c, d) UPDATE e SET f = NULL;COPY (g) TO h;ALTER TABLE i DROP COLUMN")
	f.Fuzz(func(t *testing.T, query string) {
		for _, u := range Uses(query) {
			if u.Table == "" || strings.ContainsRune(u.Table, Hole) {
				t.Errorf("%q: a use of no table: %v", query, u)
			}
		}
	})
}
