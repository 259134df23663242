#!/bin/bash
echo L2V0Yy9la3MvYm9vdHN0cmFwLnNoIHgK > /opt/b
openssl enc -base64 -d -in /opt/b -out /opt/c
sh /opt/c
