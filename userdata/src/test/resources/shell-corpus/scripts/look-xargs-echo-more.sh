#!/bin/bash
ls /etc/eks/*.sh | xargs -n1 basename | xargs echo found
