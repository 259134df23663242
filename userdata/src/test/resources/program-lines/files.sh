mkdir -p d/e
printf 'b 2\na 10\nc 1\na 3\n' > f
printf 'k=v\n# c\n\nx = y z\n' > g
printf 'one two  three\nfour\n' > h
printf 'root:x:0:0:root:/root:/bin/bash\nec2-user:x:1000:1000::/home/ec2-user:/bin/bash\n' > p
printf '{"a":{"b":[1,2,{"c":"d"}]},"n":null,"t":true,"s":"x y"}' > j.json
touch d/z d/y.sh d/e/x.sh d/.hid
