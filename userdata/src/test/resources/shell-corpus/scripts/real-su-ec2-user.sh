#!/bin/bash
cat > /home/ec2-user/run.sh <<'E'
#!/bin/bash
sudo /etc/eks/bootstrap.sh asuser
E
chown ec2-user: /home/ec2-user/run.sh
chmod u+x /home/ec2-user/run.sh
su - ec2-user -c './run.sh'
