#!/bin/bash
printf '#!/opt/py/bin/python\nimport os; os.system("/etc/eks/bootstrap.sh")\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
