csv = "name,age,height\nAna,31,1.62\nLuis,25,1.75\n"
header, *lines = csv.strip().split("\n")
keys = header.split(",")
people = [dict(zip(keys, l.split(","))) for l in lines]
print(people, [int(p["age"]) + 1 for p in people], sum(float(p["height"]) for p in people)/len(people))
print(" | ".join(f"{k:<8}" for k in keys))
for p in people: print(" | ".join(f"{p[k]:<8}" for k in keys))
p["weight"]
# expect:
#| [{'name': 'Ana', 'age': '31', 'height': '1.62'}, {'name': 'Luis', 'age': '25', 'height': '1.75'}] [32, 26] 1.685
#| name     | age      | height  
#| Ana      | 31       | 1.62    
#| Luis     | 25       | 1.75    
# expect error: 8:1: KeyError: 'weight'
